package id.selaras.plan;

/** When reports leave the house. */
public enum Delivery {

	AFTER_RELEASE, AT_ONCE

}
