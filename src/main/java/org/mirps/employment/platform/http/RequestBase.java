package org.mirps.employment.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.shared.BaseAddress;

/** The address under which this request has reached us. */
@RequestScoped
public class RequestBase implements BaseAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestOrigin reach;

    @Override
    public String text() {
        return reach.address(request).text() + request.getContextPath();
    }
}
