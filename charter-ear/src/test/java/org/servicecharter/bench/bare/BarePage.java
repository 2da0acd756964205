package org.servicecharter.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives everybody by GET what was last put there by POST: a page, compressed already. */
@WebServlet("/page")
public class BarePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static volatile byte[] page = {};

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page = request.getInputStream().readAllBytes();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
