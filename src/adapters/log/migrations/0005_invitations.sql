CREATE TABLE "studio_password_links" (
	"account" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "studio_password_links_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "studio_invitations" ADD COLUMN "by" text;--> statement-breakpoint
ALTER TABLE "studio_invitations" ADD COLUMN "for_whom" text;--> statement-breakpoint
ALTER TABLE "studio_password_links" ADD CONSTRAINT "studio_password_links_account_studio_accounts_id_fk" FOREIGN KEY ("account") REFERENCES "public"."studio_accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studio_password_links" ADD CONSTRAINT "studio_password_links_by_studio_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."studio_accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "studio_invitations" ADD CONSTRAINT "studio_invitations_by_studio_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."studio_accounts"("id") ON DELETE cascade ON UPDATE no action;