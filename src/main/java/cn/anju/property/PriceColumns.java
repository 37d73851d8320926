package cn.anju.property;

import java.util.List;

import cn.anju.intake.Column;

/** The columns of a price table with the headings developers give them. */
final class PriceColumns {

	static final String PROJECT = "project";

	static final String BUILDING = "building";

	static final String ENTRANCE = "entrance";

	static final String FLOOR = "floor";

	static final String UNIT_NO = "unitNo";

	static final String UNIT_TYPE = "unitType";

	static final String GROSS_AREA = "grossArea";

	static final String INNER_AREA = "innerArea";

	static final String LIST_PRICE = "listPrice";

	static final String LIST_TOTAL = "listTotal";

	static final List<Column> ALL = List.of(Column.of(PROJECT, "项目", "项目名称", "楼盘", "楼盘名称", "小区", "小区名称", "案名", "推广名"),
			Column
				.of(BUILDING, "楼栋", "楼号", "栋号", "幢号", "楼幢", "栋", "幢", "楼座", "楼栋号", "楼栋名称", "栋座", "座", "幢号(栋号)", "楼宇",
						"楼幢号", "建筑物名称", "楼名")
				.asRequired()
				.asIdentifying(),
			Column.of(ENTRANCE, "单元", "单元号", "门洞", "单元门"), Column.of(FLOOR, "楼层", "层", "所在层", "层数", "层次", "所在楼层"),
			Column.of(UNIT_NO, "房号", "室号", "房间号", "户号", "房屋号", "房源", "室", "房间", "房间编号", "房屋编号", "门牌号")
				.asRequired()
				.asIdentifying(),
			Column.of(UNIT_TYPE, "户型", "房型", "户型结构", "房屋类型", "户型名称"),
			Column.of(GROSS_AREA, "建筑面积", "面积", "建面", "预测建筑面积", "房屋建筑面积", "预测面积", "销售面积").asRequired(),
			Column.of(INNER_AREA, "套内面积", "户内面积", "套内建筑面积", "使用面积", "预测套内面积", "套内"), Column.of(LIST_PRICE, "单价", "预售单价",
					"拟售单价", "备案单价", "申报单价", "销售单价", "毛坯销售单价", "建面单价", "建筑面积单价", "按建筑面积计单价", "挂牌单价", "公示单价"),
			Column.of(LIST_TOTAL, "总价", "总售价", "房屋总价", "备案总价", "销售总价", "申报总价", "总价款", "预售总价"));

	private PriceColumns() {
	}

}
