package id.selaras.cli;

public final class Selaras {

	private Selaras() {
	}

	public static void main(String[] arguments) {
		System.out.println("selaras");
	}

}
