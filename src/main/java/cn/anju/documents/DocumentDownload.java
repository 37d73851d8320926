package cn.anju.documents;

import java.nio.charset.StandardCharsets;

import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out documents to owners and staff. What does not exist and what is not for the
 * reader look the same from outside.
 */
@RestController
class DocumentDownload {

	// Chrome shows no PDF under "sandbox"; a PDF is never read as a page because of its
	// type and nosniff
	private static final String PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

	private static final String PICTURE_POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

	private final MyDocuments mine;

	private final DocumentDesk desk;

	private final CurrentActor actor;

	DocumentDownload(MyDocuments mine, DocumentDesk desk, CurrentActor actor) {
		this.mine = mine;
		this.desk = desk;
		this.actor = actor;
	}

	@GetMapping("/documents/{id:\\d{1,19}}")
	ResponseEntity<byte[]> download(@PathVariable long id) {
		return switch (this.actor.get().kind()) {
			case OWNER -> answer(this.mine.open(id));
			case STAFF -> answer(this.desk.open(id));
			case CLOCK, IMPORT -> throw new Refused(DocumentRefusal.NOT_YOURS);
		};
	}

	private static ResponseEntity<byte[]> answer(OpenedDocument document) {
		ContentType type = document.type();
		ContentDisposition disposition = (type.isShown() ? ContentDisposition.inline()
				: ContentDisposition.attachment())
			.filename(document.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type.mimeType()))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", (type == ContentType.PDF) ? PDF_POLICY : PICTURE_POLICY)
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(document.content());
	}

	@ExceptionHandler(Refused.class)
	ResponseEntity<Void> refused() {
		return ResponseEntity.status(HttpStatus.NOT_FOUND).cacheControl(CacheControl.noStore()).build();
	}

}
