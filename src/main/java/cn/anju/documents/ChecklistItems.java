package cn.anju.documents;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The rows of checklists. */
interface ChecklistItems extends Repository<ChecklistItem, Long> {

	ChecklistItem save(ChecklistItem item);

	Optional<ChecklistItem> findById(long id);

	List<ChecklistItem> findBySubjectKindAndSubjectIdOrderById(String kind, long id);

}
