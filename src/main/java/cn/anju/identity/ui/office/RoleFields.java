package cn.anju.identity.ui.office;

import java.util.Optional;

import cn.anju.core.Roles;
import cn.anju.identity.ProjectName;
import cn.anju.identity.staff.StaffRole;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** The choice of a role and of the project in which it holds. */
class RoleFields extends Div {

	private static final long serialVersionUID = 1L;

	private final Select<String> role = new Select<>();

	private final Select<ProjectName> project = new Select<>();

	RoleFields(RoleNames names) {
		addClassName("aj-staff-fields");
		this.role.setLabel(getTranslation("identity.accounts.role"));
		this.role.setItems(Roles.STAFF);
		this.role.setItemLabelGenerator((item) -> names.written(item, getLocale()));
		this.project.setLabel(getTranslation("identity.accounts.project"));
		this.project.setEmptySelectionAllowed(true);
		this.project.setEmptySelectionCaption(getTranslation("identity.accounts.all-projects"));
		this.project.setItems(names.projects());
		this.project.setItemLabelGenerator(
				(item) -> (item != null) ? item.name() : getTranslation("identity.accounts.all-projects"));
		add(this.role, this.project);
	}

	/** The chosen role; says on the field that none is chosen. */
	Optional<StaffRole> chosen() {
		boolean empty = this.role.isEmpty();
		this.role.setInvalid(empty);
		this.role.setErrorMessage(empty ? getTranslation("identity.accounts.choose-role") : "");
		if (empty) {
			return Optional.empty();
		}
		return Optional
			.of(StaffRole.of(this.role.getValue(), this.project.getOptionalValue().map(ProjectName::id).orElse(null)));
	}

}
