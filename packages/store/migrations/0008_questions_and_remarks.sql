CREATE TABLE "role_acknowledgements" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "role_acknowledgements_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"role_agreement_id" uuid NOT NULL,
	"acknowledged_on" "civil_day" NOT NULL,
	"team" integer NOT NULL,
	"acknowledged" integer NOT NULL,
	CONSTRAINT "role_acknowledgements_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "rule_remarks" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "rule_remarks_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"rule_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"as" text NOT NULL,
	"sent_on" "civil_day" NOT NULL,
	"text" text NOT NULL,
	"taken_on_on" "civil_day",
	"answered_on" "civil_day",
	"answer" text,
	"answer_text" text,
	"withdrawn_on" "civil_day",
	CONSTRAINT "rule_remarks_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "parked_questions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "parked_questions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"parked_on" "civil_day" NOT NULL,
	"text" text NOT NULL,
	"shared_on" "civil_day",
	"taken_up_on" "civil_day",
	"withdrawn_on" "civil_day",
	CONSTRAINT "parked_questions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "role_acknowledgements" ADD CONSTRAINT "role_acknowledgements_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_acknowledgements" ADD CONSTRAINT "role_acknowledgements_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_acknowledgements" ADD CONSTRAINT "role_acknowledgements_role_agreement_id_fk" FOREIGN KEY ("region_id","role_agreement_id") REFERENCES "public"."role_agreements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_remarks" ADD CONSTRAINT "rule_remarks_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_remarks" ADD CONSTRAINT "rule_remarks_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_remarks" ADD CONSTRAINT "rule_remarks_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_questions" ADD CONSTRAINT "parked_questions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_questions" ADD CONSTRAINT "parked_questions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parked_questions" ADD CONSTRAINT "parked_questions_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_acknowledgements_recorded_by_change_idx" ON "role_acknowledgements" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "role_acknowledgements_role_agreement_id_idx" ON "role_acknowledgements" USING btree ("region_id","role_agreement_id");--> statement-breakpoint
CREATE INDEX "rule_remarks_recorded_by_change_idx" ON "rule_remarks" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "rule_remarks_person_id_idx" ON "rule_remarks" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "parked_questions_recorded_by_change_idx" ON "parked_questions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "parked_questions_placement_id_idx" ON "parked_questions" USING btree ("region_id","placement_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'role_acknowledgements', 'parked_questions', 'rule_remarks'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
