// Dateline as a program of its own, with a database of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

/** Starts it over a data directory; resolves when it is ready. */
export async function start(app, data) {
  const port = await freePort();
  const environment = { ...process.env, DATELINE_DATA_DIR: data, QUARKUS_HTTP_PORT: String(port) };
  const child = spawn("java", ["-jar", path.join(app, "quarkus-run.jar")], { env: environment });
  let said = "";
  const ready = new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => {
      said += text;
      if (said.includes("Dateline is ready")) {
        resolve();
      }
    });
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.on("exit", () => reject(new Error(`Dateline ended:\n${said}`)));
  });
  await ready;
  return {
    address: `http://127.0.0.1:${port}/`,
    end: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Adds so many synthetic events: heavy-tailed over 1900 to 2026, the same in each run. */
export async function fill(root, data, events) {
  const classes = [path.join(root, "src/test/resources"), path.join(root, "target/test-classes"), driver()];
  const main = "dateline.timeline.measure.FillStore";
  const child = spawn("java", ["-cp", classes.join(path.delimiter), main, data, String(events)], {
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) {
    throw new Error("the events could not be made; `mvn test-compile` makes what does it");
  }
}

/** The database's driver, from where Maven keeps it. */
function driver() {
  const folder = path.join(os.homedir(), ".m2/repository/org/postgresql/postgresql");
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  const jars = versions
    .map((version) => path.join(folder, version, `postgresql-${version}.jar`))
    .filter(existsSync);
  const jar = jars.at(-1);
  if (!jar) {
    throw new Error(`no PostgreSQL driver in ${folder}`);
  }
  return jar;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
