package cn.anju.documents.ui;

import cn.anju.documents.Holding;
import cn.anju.documents.Party;
import com.vaadin.flow.component.Component;

/** Names of originals and of who holds them, in the reader's language. */
final class Words {

	private Words() {
	}

	static String party(Component where, Party party) {
		String kind = where.getTranslation(party.kind().key());
		return party.name().isEmpty() ? kind : where.getTranslation("documents.party.named", kind, party.name());
	}

	static String original(Component where, Holding holding) {
		return original(where, holding.kind(), holding.copyNo());
	}

	static String original(Component where, String kind, int copyNo) {
		return where.getTranslation("documents.copy-no", where.getTranslation("documents.original." + kind), copyNo);
	}

}
