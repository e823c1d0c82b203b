CREATE TABLE "conversation_keys" (
	"conversation" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_tokens" (
	"token" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
-- What was written before stays readable as it is; what is written from now on is sealed.
INSERT INTO "conversation_keys" ("conversation", "key")
SELECT "id", encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'base64')
FROM "conversations";--> statement-breakpoint
UPDATE "turns" SET "hash" = encode(sha256(decode("key", 'base64') || convert_to("hash", 'UTF8')), 'base64')
FROM "conversation_keys" WHERE "conversation_keys"."conversation" = "turns"."conversation";--> statement-breakpoint
ALTER TABLE "events" ALTER COLUMN "event" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "touched_at" bigint;--> statement-breakpoint
UPDATE "conversations" SET "touched_at" = coalesce(
	(SELECT max("at") FROM "events" WHERE "conversation" = "id"), "created_at");--> statement-breakpoint
ALTER TABLE "conversations" ALTER COLUMN "touched_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "site" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "shopper" text;--> statement-breakpoint
CREATE INDEX "used_tokens_until" ON "used_tokens" USING btree ("until");--> statement-breakpoint
CREATE INDEX "conversations_strangers" ON "conversations" USING btree ("created_at") WHERE "conversations"."shopper" is null;--> statement-breakpoint
CREATE INDEX "conversations_shoppers" ON "conversations" USING btree ("created_at") WHERE "conversations"."shopper" is not null;--> statement-breakpoint
CREATE INDEX "conversations_shopper" ON "conversations" USING btree ("shopper") WHERE "conversations"."shopper" is not null;
