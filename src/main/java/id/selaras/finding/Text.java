package id.selaras.finding;

/** A sentence for users, in both languages. */
public record Text(String indonesian, String english) {

	public static final Text NONE = new Text("", "");

	public String in(Language language) {
		return (language == Language.ENGLISH) ? this.english : this.indonesian;
	}

}
