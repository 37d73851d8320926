package cn.anju.documents;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Locale;

import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentChange.Deed;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos that the signed-in owner adds to an own holder (D-07): looked at as a picture
 * and written anew, so that neither the place where it was taken nor anything else hides
 * in it.
 */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional
public class MyPhotos {

	private final StoredFiles files;

	private final FileStore store;

	private final Holders holders;

	private final DocumentChanges changes;

	private final Clock clock;

	MyPhotos(StoredFiles files, FileStore store, Holders holders, DocumentChanges changes, Clock clock) {
		this.files = files;
		this.store = store;
		this.holders = holders;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Keeps a photo; the owner may open it.
	 * @param holder what it belongs to; refused if it is not the owner's
	 * @param name how it is listed, at most 100 characters
	 * @param picture a JPEG or PNG of at most {@link Photo#LARGEST} bytes; anything else
	 * is refused
	 * @return its id
	 */
	public long add(Subject holder, String name, byte[] picture) {
		if (!this.holders.isOwned(holder)) {
			throw new Refused(DocumentRefusal.NOT_YOURS);
		}
		byte[] clean = Photo.clean(picture);
		NewDocument document = new NewDocument(holder, name, DocumentCategory.OTHER, CopyKind.COPY, true, null);
		long id = StoredFile.newId();
		FileStore.Content stored = this.store.store(id, new ByteArrayInputStream(clean));
		StoredFile file = this.files
			.save(new StoredFile(id, document, stored, this.holders.actor().name(), this.clock.instant()));
		this.changes.add(holder, file.name(), Deed.ADDED, "", document.category().name().toLowerCase(Locale.ROOT), "",
				this.holders.actor());
		return id;
	}

}
