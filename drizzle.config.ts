import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./src/adapters/log/schema.ts",
  out: "./src/adapters/log/migrations",
});
