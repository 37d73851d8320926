package cn.anju.identity;

import java.util.concurrent.atomic.AtomicInteger;

import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;

/** Persons that cannot exist: area 999999, numbers that no carrier gave out. */
public final class TestPersons {

	private static final AtomicInteger NUMBERS = new AtomicInteger((int) (System.nanoTime() % 1_000_000) * 50);

	private TestPersons() {
	}

	/** A document nobody else in this run has. */
	public static IdentityDocument document() {
		String front = "99999919800101" + String.format("%03d", NUMBERS.incrementAndGet() % 1000);
		front = "9999" + String.format("%02d", NUMBERS.get() / 1000 % 100) + front.substring(6);
		int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
		int sum = 0;
		for (int i = 0; i < 17; i++) {
			sum += (front.charAt(i) - '0') * weights[i];
		}
		return new IdentityDocument(DocumentType.RESIDENT_ID, front + "10X98765432".charAt(sum % 11));
	}

	/** A phone nobody else in this run has. */
	public static PhoneNumber phone() {
		return new PhoneNumber("199" + String.format("%08d", NUMBERS.incrementAndGet() % 100_000_000));
	}

	public static NewPerson person(String name, IdentityDocument document, PhoneNumber phone) {
		return new NewPerson(name, document.type(), document.number(), phone.digits());
	}

}
