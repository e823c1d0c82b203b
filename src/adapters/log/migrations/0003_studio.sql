CREATE TABLE "studio_accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"password" text NOT NULL,
	CONSTRAINT "studio_accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "studio_audit" (
	"id" serial PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"action" text NOT NULL,
	"flow" text,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "studio_drafts" (
	"flow" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "studio_drafts_flow_version_pk" PRIMARY KEY("flow","version")
);
--> statement-breakpoint
CREATE TABLE "studio_invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"is_for_first" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_schedules" (
	"flow" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"note" text,
	"read" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_tests" (
	"flow" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "studio_versions" (
	"flow" text NOT NULL,
	"version" integer NOT NULL,
	"revision" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"is_settled" boolean NOT NULL,
	CONSTRAINT "studio_versions_flow_version_pk" PRIMARY KEY("flow","version")
);
--> statement-breakpoint
ALTER TABLE "studio_sessions" ADD CONSTRAINT "studio_sessions_account_studio_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."studio_accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "studio_sessions_account" ON "studio_sessions" USING btree ("account");