package org.servicecharter.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Comparator;

/** Gives {@link PortalAuthentication} to the container. */
@WebListener
public class AuthenticationAtStart implements ServletContextListener {

    @Inject
    @Any
    private Instance<Recogniser> recognisers;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        PortalAuthentication authentication = new PortalAuthentication(recognisers
                .handlesStream()
                .sorted(Comparator.comparingInt(AuthenticationAtStart::priority))
                .<Recogniser>map(Instance.Handle::get)
                .toList());
        AuthConfigFactory.getFactory().registerServerAuthModule(authentication, start.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        AuthConfigFactory.getFactory().removeServerAuthModule(end.getServletContext());
    }

    private static int priority(Instance.Handle<Recogniser> handle) {
        Priority priority = handle.getBean().getBeanClass().getAnnotation(Priority.class);
        return priority == null ? Integer.MAX_VALUE : priority.value();
    }
}
