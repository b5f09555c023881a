// A line to the host that can be cut and mended, as a resident's network.
import { connect, createServer } from "node:net";

export async function openLine(address) {
  const { hostname, port } = new URL(address);
  const open = new Set();
  let cut = false;
  const server = createServer(near => {
    if (cut) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => {}).on("close", () => { open.delete(one); other.destroy(); });
    }
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    cut() {
      cut = true;
      for (const one of open) one.destroy();
    },
    mend() { cut = false; },
    close: () => server.close(),
  };
}
