CREATE TABLE "experiment_conversations" (
	"conversation" text PRIMARY KEY NOT NULL,
	"experiment" text NOT NULL,
	"unit" text NOT NULL,
	"arm" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experiment_units" (
	"experiment" text NOT NULL,
	"unit" text NOT NULL,
	"arm" text NOT NULL,
	"assigned_at" bigint NOT NULL,
	"conversations" integer NOT NULL,
	"completed" boolean NOT NULL,
	"left_early" boolean NOT NULL,
	"misunderstood" boolean NOT NULL,
	"relaxed" boolean NOT NULL,
	"cart" boolean NOT NULL,
	"bought" boolean NOT NULL,
	"revenue_cents" bigint NOT NULL,
	CONSTRAINT "experiment_units_experiment_unit_pk" PRIMARY KEY("experiment","unit")
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" text PRIMARY KEY NOT NULL,
	"flow" text NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"arms" json NOT NULL,
	"holdout" double precision NOT NULL,
	"metric" text NOT NULL,
	"smallest_effect" double precision NOT NULL,
	"sample_needed" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"created_by" text NOT NULL,
	"started_at" bigint,
	"full_at" bigint,
	"stopped_at" bigint,
	"adopted" text
);
--> statement-breakpoint
CREATE TABLE "learning_conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"log_id" text,
	"source" text NOT NULL,
	"flow" text NOT NULL,
	"revision" text NOT NULL,
	"version" integer NOT NULL,
	"seq" integer NOT NULL,
	"started_at" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	"locale" text NOT NULL,
	"turns" integer NOT NULL,
	"misunderstood" integer NOT NULL,
	"outcome" text NOT NULL,
	"left_at" text,
	"experiment" text,
	"arm" text,
	"counts" text NOT NULL,
	"demo" text
);
--> statement-breakpoint
CREATE TABLE "learning_counts" (
	"source" text NOT NULL,
	"flow" text NOT NULL,
	"metric" text NOT NULL,
	"day" integer NOT NULL,
	"hour" smallint NOT NULL,
	"revision" text NOT NULL,
	"question" text NOT NULL,
	"item" text NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "learning_counts_source_flow_metric_day_hour_revision_question_item_pk" PRIMARY KEY("source","flow","metric","day","hour","revision","question","item")
);
--> statement-breakpoint
CREATE TABLE "learning_dismissed" (
	"flow" text NOT NULL,
	"key" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "learning_dismissed_flow_key_pk" PRIMARY KEY("flow","key")
);
--> statement-breakpoint
CREATE TABLE "learning_settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_shop_events" (
	"owner" text NOT NULL,
	"id" text NOT NULL,
	"conversation" text,
	"type" text NOT NULL,
	"product" text NOT NULL,
	"quantity" integer NOT NULL,
	"cents" bigint,
	"currency" text,
	"at" bigint NOT NULL,
	"is_learned" boolean NOT NULL,
	CONSTRAINT "learning_shop_events_owner_id_pk" PRIMARY KEY("owner","id")
);
--> statement-breakpoint
CREATE TABLE "learning_sightings" (
	"conversation" text NOT NULL,
	"source" text NOT NULL,
	"flow" text NOT NULL,
	"locale" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "learning_sightings_conversation_locale_word_pk" PRIMARY KEY("conversation","locale","word")
);
--> statement-breakpoint
CREATE TABLE "learning_words" (
	"source" text NOT NULL,
	"flow" text NOT NULL,
	"locale" text NOT NULL,
	"stem" text NOT NULL,
	"spelling" text NOT NULL,
	"conversations" integer NOT NULL,
	"last_day" integer NOT NULL,
	CONSTRAINT "learning_words_source_flow_locale_stem_pk" PRIMARY KEY("source","flow","locale","stem")
);
--> statement-breakpoint
ALTER TABLE "experiment_conversations" ADD CONSTRAINT "experiment_conversations_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_conversations" ADD CONSTRAINT "experiment_conversations_experiment_experiments_id_fk" FOREIGN KEY ("experiment") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_units" ADD CONSTRAINT "experiment_units_experiment_experiments_id_fk" FOREIGN KEY ("experiment") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_conversations" ADD CONSTRAINT "learning_conversations_log_id_conversations_id_fk" FOREIGN KEY ("log_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_shop_events" ADD CONSTRAINT "learning_shop_events_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_sightings" ADD CONSTRAINT "learning_sightings_conversation_learning_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."learning_conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "experiments_flow" ON "experiments" USING btree ("flow","created_at");--> statement-breakpoint
CREATE INDEX "learning_conversations_list" ON "learning_conversations" USING btree ("source","flow","started_at");--> statement-breakpoint
CREATE INDEX "learning_conversations_log" ON "learning_conversations" USING btree ("log_id");--> statement-breakpoint
CREATE INDEX "learning_shop_events_conversation" ON "learning_shop_events" USING btree ("conversation");--> statement-breakpoint
CREATE INDEX "learning_shop_events_due" ON "learning_shop_events" USING btree ("is_learned","conversation");--> statement-breakpoint
CREATE INDEX "learning_sightings_word" ON "learning_sightings" USING btree ("source","flow","locale","word");