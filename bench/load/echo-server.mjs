// A bare socket.io server that acknowledges every event with what it was sent: the least a turn over
// a socket can cost.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { tellMemory } from "./tell-memory.mjs";

const http = createServer();
const server = new Server(http, { transports: ["websocket"], serveClient: false });
server.on("connection", (socket) => {
  socket.on("turn", (turn, acknowledge) => acknowledge(turn));
});
tellMemory();
http.listen(0, "127.0.0.1", () => {
  process.send({ ready: `http://127.0.0.1:${http.address().port}` });
});
