CREATE TABLE "forum_evaluations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forum_evaluations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"forum_id" uuid NOT NULL,
	"evaluated_on" "civil_day" NOT NULL,
	"outcome" text NOT NULL,
	"patients" integer,
	"staff" integer,
	CONSTRAINT "forum_evaluations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "forum_guest_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forum_guest_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"guest_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	CONSTRAINT "forum_guest_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "forum_guests" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forum_guests_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"forum_id" uuid NOT NULL,
	"planned_on" "civil_day" NOT NULL,
	"planned_for" "civil_day" NOT NULL,
	"role" text NOT NULL,
	"organisation" text,
	CONSTRAINT "forum_guests_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "lesson_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "lesson_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"lesson_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	CONSTRAINT "lesson_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "lessons" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "lessons_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"noted_on" "civil_day" NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "lessons_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "forum_evaluations" ADD CONSTRAINT "forum_evaluations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_evaluations" ADD CONSTRAINT "forum_evaluations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_evaluations" ADD CONSTRAINT "forum_evaluations_forum_id_fk" FOREIGN KEY ("region_id","forum_id") REFERENCES "public"."forums"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guest_steps" ADD CONSTRAINT "forum_guest_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guest_steps" ADD CONSTRAINT "forum_guest_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guest_steps" ADD CONSTRAINT "forum_guest_steps_guest_id_fk" FOREIGN KEY ("region_id","guest_id") REFERENCES "public"."forum_guests"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_guests" ADD CONSTRAINT "forum_guests_forum_id_fk" FOREIGN KEY ("region_id","forum_id") REFERENCES "public"."forums"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_steps" ADD CONSTRAINT "lesson_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_steps" ADD CONSTRAINT "lesson_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_steps" ADD CONSTRAINT "lesson_steps_lesson_id_fk" FOREIGN KEY ("region_id","lesson_id") REFERENCES "public"."lessons"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lessons" ADD CONSTRAINT "lessons_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "forum_evaluations_recorded_by_change_idx" ON "forum_evaluations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forum_evaluations_forum_id_idx" ON "forum_evaluations" USING btree ("region_id","forum_id");--> statement-breakpoint
CREATE INDEX "forum_guest_steps_recorded_by_change_idx" ON "forum_guest_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forum_guest_steps_guest_id_idx" ON "forum_guest_steps" USING btree ("region_id","guest_id");--> statement-breakpoint
CREATE INDEX "forum_guests_recorded_by_change_idx" ON "forum_guests" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forum_guests_forum_id_idx" ON "forum_guests" USING btree ("region_id","forum_id");--> statement-breakpoint
CREATE INDEX "lesson_steps_recorded_by_change_idx" ON "lesson_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "lesson_steps_lesson_id_idx" ON "lesson_steps" USING btree ("region_id","lesson_id");--> statement-breakpoint
CREATE INDEX "lessons_recorded_by_change_idx" ON "lessons" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "lessons_workplace_id_idx" ON "lessons" USING btree ("region_id","workplace_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'forum_guests', 'forum_guest_steps', 'forum_evaluations', 'lessons', 'lesson_steps'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
