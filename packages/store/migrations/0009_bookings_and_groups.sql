CREATE TABLE "national_memberships" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "national_memberships_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	CONSTRAINT "national_memberships_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "booking_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "booking_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"booking_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"by_person_id" uuid NOT NULL,
	"reason" text,
	"session_id" uuid,
	CONSTRAINT "booking_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "facilitator_attestations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "facilitator_attestations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"attested_by" text,
	CONSTRAINT "facilitator_attestations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "group_notes" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "group_notes_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"session_id" uuid NOT NULL,
	"noted_on" "civil_day" NOT NULL,
	"everyone_spoke" boolean NOT NULL,
	CONSTRAINT "group_notes_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "supervision_bookings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "supervision_bookings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"form" text NOT NULL,
	"supervisor_id" uuid NOT NULL,
	"booked_on" "civil_day" NOT NULL,
	"booked_for" "civil_day" NOT NULL,
	"moved_from_id" uuid,
	CONSTRAINT "supervision_bookings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "national_memberships" ADD CONSTRAINT "national_memberships_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_memberships" ADD CONSTRAINT "national_memberships_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_memberships" ADD CONSTRAINT "national_memberships_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_steps" ADD CONSTRAINT "booking_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_steps" ADD CONSTRAINT "booking_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_steps" ADD CONSTRAINT "booking_steps_booking_id_fk" FOREIGN KEY ("region_id","booking_id") REFERENCES "public"."supervision_bookings"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_steps" ADD CONSTRAINT "booking_steps_by_person_id_fk" FOREIGN KEY ("region_id","by_person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "booking_steps" ADD CONSTRAINT "booking_steps_session_id_fk" FOREIGN KEY ("region_id","session_id") REFERENCES "public"."sessions"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilitator_attestations" ADD CONSTRAINT "facilitator_attestations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilitator_attestations" ADD CONSTRAINT "facilitator_attestations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "facilitator_attestations" ADD CONSTRAINT "facilitator_attestations_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_notes" ADD CONSTRAINT "group_notes_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_notes" ADD CONSTRAINT "group_notes_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_notes" ADD CONSTRAINT "group_notes_session_id_fk" FOREIGN KEY ("region_id","session_id") REFERENCES "public"."sessions"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_bookings" ADD CONSTRAINT "supervision_bookings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_bookings" ADD CONSTRAINT "supervision_bookings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_bookings" ADD CONSTRAINT "supervision_bookings_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_bookings" ADD CONSTRAINT "supervision_bookings_supervisor_id_fk" FOREIGN KEY ("region_id","supervisor_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_bookings" ADD CONSTRAINT "supervision_bookings_moved_from_id_fk" FOREIGN KEY ("region_id","moved_from_id") REFERENCES "public"."supervision_bookings"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "national_memberships_recorded_by_change_idx" ON "national_memberships" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "national_memberships_person_id_idx" ON "national_memberships" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "booking_steps_recorded_by_change_idx" ON "booking_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "booking_steps_booking_id_idx" ON "booking_steps" USING btree ("region_id","booking_id");--> statement-breakpoint
CREATE INDEX "booking_steps_by_person_id_idx" ON "booking_steps" USING btree ("region_id","by_person_id");--> statement-breakpoint
CREATE INDEX "booking_steps_session_id_idx" ON "booking_steps" USING btree ("region_id","session_id");--> statement-breakpoint
CREATE INDEX "facilitator_attestations_recorded_by_change_idx" ON "facilitator_attestations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "facilitator_attestations_person_id_idx" ON "facilitator_attestations" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "group_notes_recorded_by_change_idx" ON "group_notes" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "group_notes_session_id_idx" ON "group_notes" USING btree ("region_id","session_id");--> statement-breakpoint
CREATE INDEX "supervision_bookings_recorded_by_change_idx" ON "supervision_bookings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "supervision_bookings_placement_id_idx" ON "supervision_bookings" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "supervision_bookings_supervisor_id_idx" ON "supervision_bookings" USING btree ("region_id","supervisor_id");--> statement-breakpoint
CREATE INDEX "supervision_bookings_moved_from_id_idx" ON "supervision_bookings" USING btree ("region_id","moved_from_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'supervision_bookings', 'booking_steps', 'facilitator_attestations', 'group_notes', 'national_memberships'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
