/**
 * The sales ledger 合同台帐: reading one of its rows into a typed record and saying what
 * stands against it. Pure: what Anju already knows is given to it.
 */
@NullMarked
package cn.anju.purchase.ledger;

import org.jspecify.annotations.NullMarked;
