ALTER TABLE "conversations" ADD COLUMN "fence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "lease_until" bigint;--> statement-breakpoint
CREATE INDEX "conversations_lease_until" ON "conversations" USING btree ("lease_until") WHERE "conversations"."lease_until" is not null;