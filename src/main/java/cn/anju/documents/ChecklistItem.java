package cn.anju.documents;

import java.time.Instant;
import java.time.LocalDate;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.ChecklistEntry.State;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something a subject owes, and what staff found when they looked at it. */
@Entity
@Table(name = "documents_checklist")
public class ChecklistItem {

	@Id
	private long id;

	@Version
	private int version;

	private String subjectKind;

	private long subjectId;

	private String item;

	private String nameZh;

	private String nameEn;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private DocumentCategory category;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state;

	private @Nullable Long fileId;

	private @Nullable LocalDate validUntil;

	private String reason;

	private @Nullable Instant receivedAt;

	private @Nullable Long verifiedBy;

	private String verifierName;

	private @Nullable Instant verifiedAt;

	private String secondName;

	/** For Hibernate; rows are made in bulk by {@link Checklist}. */
	@SuppressWarnings("NullAway")
	protected ChecklistItem() {
	}

	void receive(@Nullable Long file, Instant at) {
		require(this.state == State.OWED || this.state == State.RETURNED);
		this.state = State.IN_REVIEW;
		this.fileId = (file != null) ? file : this.fileId;
		this.receivedAt = at;
		this.reason = "";
		forgetVerdict();
	}

	void accept(@Nullable LocalDate valid, LocalDate today, Actor by, Instant at) {
		require(this.state == State.IN_REVIEW);
		if (valid != null && valid.isBefore(today)) {
			throw new Refused(DocumentRefusal.EXPIRED);
		}
		this.state = State.ACCEPTED;
		this.validUntil = valid;
		verdict(by, at);
	}

	void giveBack(String why, Actor by, Instant at) {
		require(this.state == State.IN_REVIEW);
		if (why.isBlank()) {
			throw new Refused(DocumentRefusal.REASON_MISSING);
		}
		this.state = State.RETURNED;
		this.reason = why.strip();
		verdict(by, at);
	}

	void confirm(Actor by) {
		require(this.state == State.ACCEPTED && this.secondName.isEmpty());
		if (this.verifiedBy != null && this.verifiedBy == by.id()) {
			throw new Refused(DocumentRefusal.SAME_VERIFIER);
		}
		this.secondName = by.name();
	}

	void reopen() {
		require(this.state == State.ACCEPTED || this.state == State.RETURNED);
		this.state = State.IN_REVIEW;
		this.reason = "";
		forgetVerdict();
	}

	private void verdict(Actor by, Instant at) {
		this.verifiedBy = by.id();
		this.verifierName = by.name();
		this.verifiedAt = at;
		this.secondName = "";
	}

	private void forgetVerdict() {
		this.verifiedBy = null;
		this.verifierName = "";
		this.verifiedAt = null;
		this.secondName = "";
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new Refused(DocumentRefusal.ITEM_ELSEWHERE);
		}
	}

	ChecklistEntry entry() {
		return new ChecklistEntry(this.id, this.version, this.item, this.nameZh, this.nameEn, this.category, this.state,
				this.fileId, this.validUntil, this.reason, this.verifierName, this.verifiedAt, this.secondName);
	}

	Subject subject() {
		return new Subject(this.subjectKind, this.subjectId);
	}

	boolean isAt(int expected) {
		return this.version == expected;
	}

	String nameZh() {
		return this.nameZh;
	}

	State state() {
		return this.state;
	}

	@Nullable Instant receivedAt() {
		return this.receivedAt;
	}

}
