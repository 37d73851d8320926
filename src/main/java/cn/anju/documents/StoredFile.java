package cn.anju.documents;

import java.time.Instant;

import cn.anju.core.Ids;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * A file of a holder. It is never deleted, only removed from sight, and can be restored.
 */
@Entity
@Table(name = "documents_files")
public class StoredFile implements Persistable<Long> {

	@Id
	private long id;

	@Version
	private @Nullable Integer version;

	private String holderKind;

	private long holderId;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DocumentCategory category;

	private String name;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ContentType contentType;

	private long size;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String sha256;

	private byte[] sealedKey;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private CopyKind copyKind;

	private boolean visibleToOwner;

	private @Nullable Long supersedesId;

	private Instant addedAt;

	private String addedBy;

	private @Nullable Instant removedAt;

	/** For Hibernate. */
	@SuppressWarnings("NullAway")
	protected StoredFile() {
	}

	StoredFile(long id, NewDocument document, FileStore.Content content, String by, Instant at) {
		this.id = id;
		this.holderKind = document.holder().kind();
		this.holderId = document.holder().id();
		this.category = document.category();
		this.name = FileName.of(document.name(), content.type());
		this.contentType = content.type();
		this.size = content.size();
		this.sha256 = content.sha256();
		this.sealedKey = content.sealedKey();
		this.copyKind = document.copy();
		this.visibleToOwner = document.visibleToOwner();
		this.supersedesId = document.supersedes();
		this.addedAt = at;
		this.addedBy = by;
	}

	static long newId() {
		return Ids.next();
	}

	void classify(DocumentCategory as) {
		this.category = as;
	}

	void mark(CopyKind as) {
		this.copyKind = as;
	}

	void show(boolean toOwner) {
		this.visibleToOwner = toOwner;
	}

	void remove(Instant at) {
		if (this.removedAt != null) {
			throw new Refused(DocumentRefusal.NOT_YOURS);
		}
		this.removedAt = at;
	}

	void restore() {
		this.removedAt = null;
	}

	DocumentSummary summary(boolean superseded) {
		int read = (this.version != null) ? this.version : 0;
		return new DocumentSummary(this.id, read, this.name, this.category, this.contentType, this.size, this.copyKind,
				this.visibleToOwner, superseded, this.addedAt, this.addedBy);
	}

	Subject holder() {
		return new Subject(this.holderKind, this.holderId);
	}

	boolean isSeenByOwner() {
		return this.visibleToOwner && !isRemoved();
	}

	boolean isRemoved() {
		return this.removedAt != null;
	}

	boolean isAt(int expected) {
		return this.version != null && this.version == expected;
	}

	@Nullable Long supersedes() {
		return this.supersedesId;
	}

	DocumentCategory category() {
		return this.category;
	}

	CopyKind copyKind() {
		return this.copyKind;
	}

	String name() {
		return this.name;
	}

	ContentType contentType() {
		return this.contentType;
	}

	String sha256() {
		return this.sha256;
	}

	byte[] sealedKey() {
		return this.sealedKey;
	}

	long id() {
		return this.id;
	}

	@Override
	public Long getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

}
