package cn.anju.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** Watches how much of the heap was still in use after each collection. */
final class LiveHeap {

	private final AtomicLong most = new AtomicLong();

	LiveHeap() {
		for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
			((NotificationEmitter) collector).addNotificationListener((notification, _) -> {
				if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
					collected(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()));
				}
			}, null, null);
		}
	}

	private void collected(GarbageCollectionNotificationInfo collection) {
		long used = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> collection.getGcInfo().getMemoryUsageAfterGc().get(pool.getName()).getUsed())
			.sum();
		this.most.accumulateAndGet(used, Math::max);
	}

	/** Gives the most that was in use after a collection, in bytes. */
	long mostAfterCollection() {
		if (this.most.get() == 0) {
			throw new IllegalStateException("Nothing was collected");
		}
		return this.most.get();
	}

}
