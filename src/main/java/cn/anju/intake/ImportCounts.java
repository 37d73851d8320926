package cn.anju.intake;

import java.util.Collection;

/**
 * How many rows went where.
 *
 * @param accepted accepted rows, the sum of created, changed and unchanged
 * @param rejected rejected rows
 * @param created accepted rows that are new
 * @param changed accepted rows that change something
 * @param unchanged accepted rows that find everything as they say
 * @param warned rows with a warning
 */
public record ImportCounts(int accepted, int rejected, int created, int changed, int unchanged, int warned) {

	/** No rows. */
	public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

	ImportCounts plus(Collection<? extends Examined<?>> rows) {
		int[] effects = new int[Change.Effect.values().length];
		int warnings = 0;
		for (Examined<?> row : rows) {
			effects[row.change().effect().ordinal()]++;
			warnings += row.verdict().warnings().isEmpty() ? 0 : 1;
		}
		int none = effects[Change.Effect.NONE.ordinal()];
		return new ImportCounts(this.accepted + rows.size() - none, this.rejected + none,
				this.created + effects[Change.Effect.CREATED.ordinal()],
				this.changed + effects[Change.Effect.CHANGED.ordinal()],
				this.unchanged + effects[Change.Effect.UNCHANGED.ordinal()], this.warned + warnings);
	}

	public int total() {
		return this.accepted + this.rejected;
	}

}
