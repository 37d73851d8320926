package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.CareRefusal;
import cn.anju.care.CaseGroup;
import cn.anju.care.GroupDesk;
import cn.anju.care.GroupProposal;
import cn.anju.care.SimilarCase;
import cn.anju.core.Refused;
import cn.anju.shell.Alert;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Reports that seem to have one cause: one click makes them a group. */
class ProposalCard extends Section {

	private static final long serialVersionUID = 1L;

	private final transient GroupProposal proposal;

	private final transient GroupDesk desk;

	private final transient GroupWords words;

	private final TextField title = new TextField();

	private final NativeButton group = new NativeButton("", (_) -> group());

	private final NativeButton which;

	private transient List<Long> chosen;

	ProposalCard(GroupProposal proposal, GroupDesk desk, GroupWords words) {
		this.proposal = proposal;
		this.desk = desk;
		this.words = words;
		this.chosen = proposal.cases().stream().map(SimilarCase::id).toList();
		this.title.setLabel(getTranslation("care.groups.title"));
		this.title.setMaxLength(CaseGroup.LONGEST_TITLE);
		this.title.setValue(proposal.title());
		this.group.addClassNames("aj-btn", "aj-btn-primary");
		this.which = new NativeButton(getTranslation("care.groups.which"), (_) -> showCases());
		this.which.addClassNames("aj-btn", "aj-btn-quiet");
		this.which.getElement().setAttribute("aria-expanded", "false");
		addClassNames("aj-panel", "aj-care-proposal");
		Div act = new Div(this.title, this.group, this.which);
		act.addClassName("act");
		add(head(), act);
		count(this.chosen.size());
	}

	private Div head() {
		H3 count = new H3(getTranslation("care.groups.similar-since", this.proposal.cases().size(),
				this.words.at(this.proposal.since(), getLocale())));
		Span project = new Span(this.proposal.projectName());
		project.addClassName("aj-muted");
		Div head = new Div(count, project);
		head.addClassName("head");
		return head;
	}

	/** Hundreds of boxes are made only for whoever wants to see them. */
	private void showCases() {
		this.which.setVisible(false);
		CasePicker[] made = new CasePicker[1];
		CasePicker picker = new CasePicker(getTranslation("care.groups.which"), this.words, (count) -> {
			if (made[0] != null) {
				this.chosen = made[0].chosen();
				count(count);
			}
		});
		picker.offer(this.proposal.cases(), true);
		made[0] = picker;
		add(picker);
	}

	private void count(int count) {
		this.group.setText(getTranslation("care.groups.group", count));
		this.group.setEnabled(count >= GroupDesk.FEWEST);
	}

	private void group() {
		Alert.current().ifPresent(Alert::quiet);
		try {
			long made = this.desk.group(this.title.getValue(), this.chosen);
			GroupWords.open(made);
			Toasts.done(getTranslation("care.groups.grouped", this.chosen.size()));
		}
		catch (Refused refused) {
			if (refused.reason() != CareRefusal.GROUP_TITLE) {
				throw refused;
			}
			this.title.setErrorMessage(Alert.words(refused));
			this.title.setInvalid(true);
			this.title.focus();
		}
	}

}
