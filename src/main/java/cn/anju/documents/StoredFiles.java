package cn.anju.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The rows of files. */
interface StoredFiles extends Repository<StoredFile, Long> {

	StoredFile save(StoredFile file);

	Optional<StoredFile> findById(long id);

	List<StoredFile> findByHolderKindAndHolderIdOrderByIdDesc(String kind, long id);

	List<StoredFile> findByHolderKindAndHolderIdInAndRemovedAtIsNullOrderByIdDesc(String kind, Collection<Long> ids);

}
