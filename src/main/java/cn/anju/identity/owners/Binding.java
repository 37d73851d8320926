package cn.anju.identity.owners;

/** What came of a tail of an identity document. */
enum Binding {

	/** A person is bound to the account. */
	BOUND,
	/** It fits nobody who has this phone. */
	WRONG,
	/** Too many wrong ones: a clerk has to help. */
	LOCKED

}
