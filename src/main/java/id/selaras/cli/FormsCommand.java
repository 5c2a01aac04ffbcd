package id.selaras.cli;

import java.util.concurrent.Callable;

import id.selaras.form.FormDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code forms}: the forms that are recognised, one line each. */
@CommandLine.Command(name = "forms", description = "Daftar formulir yang dikenali")
final class FormsCommand implements Callable<Integer> {

	@CommandLine.Mixin
	private final LanguageOption language = new LanguageOption();

	@CommandLine.Mixin
	private final Installation installation = new Installation();

	@CommandLine.Spec
	private CommandLine.Model.@Nullable CommandSpec spec;

	@Override
	public Integer call() {
		for (FormDefinition form : this.installation.jobs().forms()) {
			String columns = this.language.say(form.columns().size() + " kolom", form.columns().size() + " columns");
			Screen.of(this.spec).line(form.id() + "  " + form.name() + "  (" + columns + ")");
		}
		return ExitCode.DONE;
	}

}
