package cn.anju.care.warranty;

/** A part of a home that has a warranty term of its own (c.1). */
public enum WarrantyPart {

	/** Foundation and main structure 地基基础和主体结构. */
	STRUCTURE,
	/** Roof waterproofing 屋面防水. */
	ROOF,
	/** Waterproofing of bathrooms, kitchens and other wet rooms 有防水要求的卫生间、房间. */
	WET_ROOM,
	/** Leakage of the outer wall 外墙面防渗漏. */
	OUTER_WALL,
	/** Heating 供热系统. */
	HEATING,
	/** Cooling 供冷系统. */
	COOLING,
	/** Electrical wiring 电气管线. */
	ELECTRICAL,
	/** Water supply and drains 给排水管道. */
	PLUMBING,
	/** Installed equipment 设备安装. */
	EQUIPMENT,
	/** Decoration 装修工程. */
	DECORATION,
	/** Plaster of walls and ceilings 墙面、顶棚抹灰层. */
	PLASTER,
	/** Floors that sound hollow, crack or sand 地面空鼓、开裂、起砂. */
	FLOOR,
	/** Doors, windows and their hardware 门窗翘裂、五金件. */
	DOOR_WINDOW,
	/** Blocked pipes 管道堵塞. */
	PIPE_BLOCKAGE,
	/** Sanitary ware 卫生洁具. */
	SANITARY_WARE,
	/** Lamps and switches 灯具、电器开关. */
	LAMP_SWITCH

}
