package cn.anju.booking;

import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.UnitId;

/**
 * The seats of a calendar at one moment, from which every open page of an owner takes
 * what it shows: read once for all of them.
 *
 * @param slots the slots from today on, as somebody sees them who has none of their seats
 * @param held the units for which seats are held, by slot
 * @param waiting the units that wait, by slot and in their order
 * @param standing what stands for each unit: equal as long as nothing of it changes
 * @param readAt when it had been read, by {@link System#nanoTime}
 */
public record CalendarSeats(List<SlotSeats> slots, Map<Long, Set<Long>> held, Map<Long, List<Long>> waiting,
		Map<Long, String> standing, long readAt) {

	public CalendarSeats {
		slots = List.copyOf(slots);
	}

	/**
	 * Gives the seats as a unit sees them, to whom its own held seat is free.
	 * @param unit the unit
	 * @return every slot
	 */
	public List<SlotSeats> of(UnitId unit) {
		return this.slots.stream().map((one) -> {
			long slot = one.slot().id();
			int held = this.held.getOrDefault(slot, Set.of()).contains(unit.value()) ? 1 : 0;
			int place = this.waiting.getOrDefault(slot, List.of()).indexOf(unit.value()) + 1;
			return new SlotSeats(one.slot(), one.free() + held, one.waiting(), place);
		}).toList();
	}

	/**
	 * Tells whether this is the older state.
	 * @param began when something else began to be read, by {@link System#nanoTime}
	 * @return whether all of this had been read before
	 */
	public boolean isOlderThan(long began) {
		return this.readAt - began < 0;
	}

	/**
	 * Tells what stands for a unit.
	 * @param unit the unit
	 * @return a mark of its appointment, holds and places on waiting lists
	 */
	public String standing(UnitId unit) {
		return this.standing.getOrDefault(unit.value(), "");
	}

}
