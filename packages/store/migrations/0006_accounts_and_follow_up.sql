CREATE TABLE "former_memberships" (
	"region_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"person_id" uuid,
	"roles" text[] NOT NULL,
	"ended_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "former_memberships_pkey" PRIMARY KEY("region_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "rule_follow_ups" (
	"region_id" uuid NOT NULL,
	"value_id" text NOT NULL,
	"entry" integer NOT NULL,
	"from" "civil_day" NOT NULL,
	"recorded_by_change" uuid NOT NULL,
	CONSTRAINT "rule_follow_ups_pkey" PRIMARY KEY("region_id","value_id","entry")
);
--> statement-breakpoint
ALTER TABLE "former_memberships" ADD CONSTRAINT "former_memberships_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "rule_follow_ups" ADD CONSTRAINT "rule_follow_ups_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "rule_follow_ups_recorded_by_change_idx" ON "rule_follow_ups" USING btree ("region_id","recorded_by_change");
--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region. What was said is only added to; who belonged
-- to a region is written by those who set up, in the region that they name.
ALTER TABLE former_memberships ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE former_memberships FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_region ON former_memberships FOR SELECT TO brygga_app
  USING (region_id = (SELECT app_region()));
--> statement-breakpoint
CREATE POLICY set_up ON former_memberships TO brygga_setup
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint
GRANT SELECT ON former_memberships TO brygga_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON former_memberships TO brygga_setup;
--> statement-breakpoint
ALTER TABLE rule_follow_ups ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE rule_follow_ups FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_region ON rule_follow_ups TO brygga_app
  USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()));
--> statement-breakpoint
GRANT SELECT, INSERT ON rule_follow_ups TO brygga_app;
