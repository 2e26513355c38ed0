-- A version may be any short text of the workbook, such as "2025 (revisión)".
ALTER TABLE form_version MODIFY version VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
