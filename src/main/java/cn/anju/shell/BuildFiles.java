package cn.anju.shell;

import java.time.Duration;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How long browsers keep files. What the front-end build makes carries a hash of its
 * content in its name: a year, without asking again. The service worker is asked for each
 * time, so that a phone never stays with an old one. The rest is Vaadin's own choice.
 */
@Component
class BuildFiles implements StaticFileHandlerFactory {

	@Override
	public StaticFileHandler createHandler(VaadinService service) {
		return new Files(service);
	}

	private static final class Files extends StaticFileServer {

		private static final String HASHED = "/VAADIN/build/";

		private static final String WORKER = "/worker.js";

		private static final Duration YEAR = Duration.ofDays(365);

		Files(VaadinService service) {
			super(service);
		}

		@Override
		protected void writeCacheHeaders(String file, @Nullable HttpServletRequest request,
				HttpServletResponse response) {
			if (file.startsWith(HASHED)) {
				keep(response, CacheControl.maxAge(YEAR).cachePublic().immutable());
			}
			else if (file.equals(WORKER)) {
				keep(response, CacheControl.noCache());
			}
			else {
				super.writeCacheHeaders(file, request, response);
			}
		}

		private static void keep(HttpServletResponse response, CacheControl control) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, control.getHeaderValue());
		}

	}

}
