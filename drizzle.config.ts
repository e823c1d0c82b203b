import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/adapters/log/schema.ts", "./src/adapters/log/learning-schema.ts"],
  out: "./src/adapters/log/migrations",
});
