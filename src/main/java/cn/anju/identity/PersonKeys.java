package cn.anju.identity;

import cn.anju.core.DocumentType;
import cn.anju.core.IdentityDocument;
import cn.anju.core.PhoneNumber;

import org.springframework.stereotype.Component;

/** The look-ups under which documents and phones stand in the database. */
@Component
class PersonKeys {

	private final Sealed sealed;

	PersonKeys(Sealed sealed) {
		this.sealed = sealed;
	}

	byte[] document(IdentityDocument document) {
		return document(document.type(), document.number());
	}

	byte[] document(DocumentType type, String number) {
		return this.sealed.lookup("document:" + type + ":" + IdentityDocument.normalised(number));
	}

	byte[] documentTail(String tail) {
		return this.sealed.lookup("document-tail:" + IdentityDocument.normalised(tail));
	}

	byte[] phone(PhoneNumber phone) {
		return this.sealed.lookup("phone:" + phone.digits());
	}

	byte[] phoneTail(String tail) {
		return this.sealed.lookup("phone-tail:" + tail.strip());
	}

}
