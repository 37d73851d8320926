package cn.anju.care;

import java.util.List;

/**
 * Everything that is open and unresolved in a project.
 *
 * @param cases the open cases, first what is late, then the oldest first
 * @param promises the promises due by the next working day, the oldest day first
 */
public record OpenMatters(List<OpenCase> cases, List<OpenPromise> promises) {

	public OpenMatters {
		cases = List.copyOf(cases);
		promises = List.copyOf(promises);
	}

	/**
	 * Counts what is late.
	 * @return how many cases are past what their owners may expect
	 */
	public int late() {
		return (int) this.cases.stream().filter(OpenCase::late).count();
	}

}
