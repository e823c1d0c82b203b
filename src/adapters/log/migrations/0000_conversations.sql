CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"flow_id" text NOT NULL,
	"flow_revision" text NOT NULL,
	"created_at" bigint NOT NULL,
	"head" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"conversation" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"event" json NOT NULL,
	CONSTRAINT "events_conversation_seq_pk" PRIMARY KEY("conversation","seq")
);
--> statement-breakpoint
CREATE TABLE "flow_revisions" (
	"revision" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"kept_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"conversation" text NOT NULL,
	"turn" text NOT NULL,
	"hash" text NOT NULL,
	"from_seq" integer NOT NULL,
	"to_seq" integer NOT NULL,
	CONSTRAINT "turns_conversation_turn_pk" PRIMARY KEY("conversation","turn")
);
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "flow_revisions_kept_at" ON "flow_revisions" USING btree ("kept_at");