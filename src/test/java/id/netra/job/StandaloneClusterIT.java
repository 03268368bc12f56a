package id.netra.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.LakeContents;
import id.netra.NetraProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, submitted to a real standalone cluster on the loopback address (a master, two
 * workers of one core), writes the same tables as a local run.
 */
class StandaloneClusterIT {
  private static final String HOST = "127.0.0.1";
  private static final String ARTICLES = "data/sample";

  @TempDir private Path folder = Path.of("");

  @Test
  void theSubmittedJarWritesTheTablesOfALocalRun() throws Exception {
    submitToCluster();
    LocalNight.run(ARTICLES, lake("local"));

    assertThat(LakeContents.of(lake("cluster"))).isEqualTo(LakeContents.of(lake("local")));
  }

  private void submitToCluster() throws IOException, InterruptedException {
    int port = freePort();
    try (NetraProcess master = master(port);
        NetraProcess first = worker(port, "first");
        NetraProcess second = worker(port, "second")) {
      awaitLine(master, "Registering worker");
      awaitLine(master, "Registering worker");
      assertThat(first).isNotSameAs(second);
      try (NetraProcess submitted = submit(port)) {
        assertThat(submitted.exitCode()).as(submitted.text()).isZero();
        assertThat(submitted.text()).contains("Delta tables in");
      }
    }
  }

  private static NetraProcess master(int port) throws IOException {
    return NetraProcess.spark(
        sparkHome(),
        "org.apache.spark.deploy.master.Master",
        "--host",
        HOST,
        "--port",
        String.valueOf(port),
        "--webui-port",
        "0");
  }

  private NetraProcess worker(int port, String name) throws IOException {
    return NetraProcess.spark(
        sparkHome(),
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        HOST,
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve(name).toString(),
        "spark://" + HOST + ":" + port);
  }

  private NetraProcess submit(int port) throws IOException {
    String[] submit = {
      "org.apache.spark.deploy.SparkSubmit",
      "--master",
      "spark://" + HOST + ":" + port,
      "--properties-file",
      "conf/spark-defaults.conf",
      "--conf",
      "spark.executor.memory=800m",
      "--conf",
      "spark.sql.shuffle.partitions=3",
      "--conf",
      "spark.ui.enabled=false",
      "--class",
      "id.netra.cli.Netra",
      System.getProperty("netra.jar", "")
    };
    return NetraProcess.spark(sparkHome(), concat(submit, arguments("cluster")));
  }

  private String[] arguments(String name) {
    return new String[] {
      "nightly",
      "--articles",
      ARTICLES,
      "--lake",
      lake(name),
      "--run-date",
      LocalNight.DATE.toString()
    };
  }

  private String lake(String name) {
    return folder.resolve(name).toString();
  }

  private static void awaitLine(NetraProcess process, String part) throws IOException {
    assertThat(process.waitFor(line -> line.contains(part))).as(process.text()).isTrue();
  }

  private static Path sparkHome() {
    return Path.of(System.getProperty("netra.spark.home", "")).toAbsolutePath();
  }

  private static String[] concat(String[] first, String... second) {
    String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
