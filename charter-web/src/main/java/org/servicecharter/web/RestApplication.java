package org.servicecharter.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API, for the board's screens and for machines. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
