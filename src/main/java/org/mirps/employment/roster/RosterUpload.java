package org.mirps.employment.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/** A file that somebody has uploaded to look at what it would change. One for each person: the next takes its place; applied or discarded it is gone. */
@Entity
@Table(name = "roster_upload")
public class RosterUpload {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected RosterUpload() {}

    RosterUpload(AccountId of, String name, byte[] bytes, Instant at) {
        accountId = of.value();
        take(name, bytes, at);
    }

    void replace(String name, byte[] bytes, Instant at) {
        take(name, bytes, at);
    }

    private void take(String name, byte[] bytes, Instant at) {
        fileName = name;
        content = bytes;
        uploadedAt = at;
    }

    public String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    /** UTC. */
    public Instant uploadedAt() {
        return uploadedAt;
    }
}
