package id.selaras.console;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through who knows the token, before a byte of an upload is read. The name in the
 * request must be this machine's: a page from elsewhere that has this address looked up
 * anew may not speak for its reader.
 */
final class Guard extends OncePerRequestFilter {

	static final String COOKIE = "selaras";

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private static final Set<String> OPEN = Set.of("/masuk", "/actuator/health", "/actuator/prometheus");

	private final Token token;

	Guard(Token token) {
		this.token = token;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cache-Control", "no-store");
		if (!THIS_MACHINE.contains(request.getServerName()) || isFromElsewhere(request.getHeader("Origin"))) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else if (isOpen(request) || this.token.is(given(request))) {
			chain.doFilter(request, response);
		}
		else if (request.getMethod().equals("GET")) {
			response.sendRedirect("/masuk");
		}
		else {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
	}

	/** Files are read off the wire before a page sees its request, whatever the page. */
	private static boolean isOpen(HttpServletRequest request) {
		String type = request.getContentType();
		boolean bringsFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
		return !bringsFiles && OPEN.contains(request.getRequestURI());
	}

	private static boolean isFromElsewhere(@Nullable String origin) {
		return origin != null && THIS_MACHINE.stream()
			.noneMatch((name) -> origin.equals("http://" + name) || origin.startsWith("http://" + name + ":"));
	}

	/** From a program by its header, from a browser by its cookie. */
	private static @Nullable String given(HttpServletRequest request) {
		String header = request.getHeader("X-Selaras-Token");
		Cookie[] cookies = request.getCookies();
		if (header != null || cookies == null) {
			return header;
		}
		for (Cookie cookie : cookies) {
			if (cookie.getName().equals(COOKIE)) {
				return cookie.getValue();
			}
		}
		return null;
	}

}
