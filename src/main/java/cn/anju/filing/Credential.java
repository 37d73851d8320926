package cn.anju.filing;

import java.time.LocalDate;

import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Who keeps the password of the filing system of one project. The password itself
 * is never stored.
 */
@Entity
@Table(name = "filing_credentials")
class Credential {

	/** Days after which the password is to be changed. */
	static final int DAYS_OF_A_PASSWORD = 90;

	@Id
	private long id;

	private long projectId;

	private String holderName;

	private LocalDate heldSince;

	private LocalDate changedOn;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Credential() {
	}

	Credential(long id, ProjectId project, String holder, LocalDate since) {
		this.id = id;
		this.projectId = project.value();
		this.holderName = holder.strip();
		this.heldSince = since;
		this.changedOn = since;
	}

	void handOver(String to, LocalDate on) {
		if (this.holderName.equals(to.strip())) {
			throw new Refused(FilingRefusal.SAME_HOLDER);
		}
		if (on.isBefore(this.heldSince)) {
			throw new Refused(FilingRefusal.DAY);
		}
		this.holderName = to.strip();
		this.heldSince = on;
	}

	void change(LocalDate on) {
		if (on.isBefore(this.changedOn)) {
			throw new Refused(FilingRefusal.DAY);
		}
		this.changedOn = on;
	}

	long id() {
		return this.id;
	}

	int version() {
		return this.version;
	}

	CredentialState state(LocalDate today) {
		LocalDate due = this.changedOn.plusDays(DAYS_OF_A_PASSWORD);
		return new CredentialState(new ProjectId(this.projectId), this.holderName, this.heldSince, this.changedOn, due,
				due.isBefore(today), this.version);
	}

}
