package id.selaras.store;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LostDatabaseTest {

	@Test
	void whatTheDriverThePoolAndTheNetworkSay() {
		assertThat(LostDatabase.isCauseOf(new SQLException("This connection has been closed.", "08003"))).isTrue();
		assertThat(LostDatabase.isCauseOf(new SQLException("terminating connection", "57P01"))).isTrue();
		assertThat(LostDatabase.isCauseOf(new SQLException("Connection is closed"))).isTrue();
		assertThat(LostDatabase.isCauseOf(new EOFException())).isTrue();
		assertThat(LostDatabase.isCauseOf(new SocketException("Connection reset"))).isTrue();
		assertThat(LostDatabase.isCauseOf(new SocketTimeoutException("Read timed out"))).isTrue();
		assertThat(LostDatabase.isBehind(new IllegalStateException(new SocketException("Broken pipe")))).isTrue();
	}

	@Test
	void aWrongStatementOrAFullDiskIsSomethingElse() {
		assertThat(LostDatabase.isCauseOf(new SQLException("unexpected token", "42581"))).isFalse();
		assertThat(LostDatabase.isCauseOf(new IOException("No space left on device"))).isFalse();
		assertThat(LostDatabase.isCauseOf(new IllegalStateException())).isFalse();
	}

}
