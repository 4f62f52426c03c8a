CREATE TABLE "handovers" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "handovers_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from_placement_id" uuid NOT NULL,
	"to_placement_id" uuid NOT NULL,
	"offered_on" "civil_day" NOT NULL,
	"outcome" text,
	"outcome_on" "civil_day",
	CONSTRAINT "handovers_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "placement_meetings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "placement_meetings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"planned_on" "civil_day" NOT NULL,
	"held_on" "civil_day",
	"cancelled_on" "civil_day",
	"present" text[] NOT NULL,
	"outcome" text,
	CONSTRAINT "placement_meetings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "register_extracts" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "register_extracts_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"seen_on" "civil_day" NOT NULL,
	"seen_by" text NOT NULL,
	"required_by" text NOT NULL,
	CONSTRAINT "register_extracts_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "role_descriptions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "role_descriptions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"drafted_on" "civil_day" NOT NULL,
	"role_agreement_id" uuid,
	"discarded_on" "civil_day",
	"core_task" text,
	"does" text[] NOT NULL,
	"does_not" text[] NOT NULL,
	"relations" text[] NOT NULL,
	"limits" text[] NOT NULL,
	"management_on" "civil_day",
	"staff_on" "civil_day",
	"service_on" "civil_day",
	"patients_on" "civil_day",
	"adapted" boolean NOT NULL,
	"replaces_profession" boolean NOT NULL,
	CONSTRAINT "role_descriptions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "week_schedules" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "week_schedules_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"placement_id" uuid NOT NULL,
	"minutes" integer[] NOT NULL,
	CONSTRAINT "week_schedules_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "activities_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"category" text NOT NULL,
	"mode" text NOT NULL,
	"planned" boolean NOT NULL,
	"place" text NOT NULL,
	"minutes" integer NOT NULL,
	"heads" integer,
	CONSTRAINT "activities_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "role_events" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "role_events_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"noted_on" "civil_day" NOT NULL,
	"kind" text NOT NULL,
	"task" text,
	"raised_to" text,
	"raised_on" "civil_day",
	"closed_on" "civil_day",
	"outcome" text,
	CONSTRAINT "role_events_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "self_checks" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "self_checks_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"answered_on" "civil_day" NOT NULL,
	"by" text NOT NULL,
	"scores" integer[] NOT NULL,
	CONSTRAINT "self_checks_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "peer_meetings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "peer_meetings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"kind" text NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"attendee_ids" uuid[] NOT NULL,
	CONSTRAINT "peer_meetings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "session_validations" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "session_validations_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"agrees" boolean NOT NULL,
	"validated_on" "civil_day" NOT NULL,
	CONSTRAINT "session_validations_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "supervision_plans" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "supervision_plans_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"placement_id" uuid NOT NULL,
	"steps" jsonb NOT NULL,
	"group_every_days" integer,
	CONSTRAINT "supervision_plans_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "supervision_requests" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "supervision_requests_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"placement_id" uuid NOT NULL,
	"asked_on" "civil_day" NOT NULL,
	"replied_on" "civil_day",
	"replied_by_id" uuid,
	"withdrawn_on" "civil_day",
	CONSTRAINT "supervision_requests_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "supervisor_absences" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "supervisor_absences_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"person_id" uuid NOT NULL,
	"cover_person_id" uuid,
	CONSTRAINT "supervisor_absences_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "team_counts" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "team_counts_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"counted_on" "civil_day" NOT NULL,
	"present" integer NOT NULL,
	"introduced" integer NOT NULL,
	CONSTRAINT "team_counts_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "user_movement_sessions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "user_movement_sessions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"participants" integer,
	CONSTRAINT "user_movement_sessions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "workplace_stages" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "workplace_stages_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"workplace_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"origin" text,
	"decision" text,
	CONSTRAINT "workplace_stages_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "workplace_tasks" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "workplace_tasks_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"workplace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"set_on" "civil_day" NOT NULL,
	"due_on" "civil_day",
	"done_on" "civil_day",
	"dropped_on" "civil_day",
	CONSTRAINT "workplace_tasks_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_placement_id_fk" FOREIGN KEY ("region_id","from_placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_placement_id_fk" FOREIGN KEY ("region_id","to_placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_meetings" ADD CONSTRAINT "placement_meetings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_meetings" ADD CONSTRAINT "placement_meetings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_meetings" ADD CONSTRAINT "placement_meetings_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_extracts" ADD CONSTRAINT "register_extracts_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_extracts" ADD CONSTRAINT "register_extracts_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_extracts" ADD CONSTRAINT "register_extracts_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_descriptions" ADD CONSTRAINT "role_descriptions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_descriptions" ADD CONSTRAINT "role_descriptions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_descriptions" ADD CONSTRAINT "role_descriptions_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_descriptions" ADD CONSTRAINT "role_descriptions_role_agreement_id_fk" FOREIGN KEY ("region_id","role_agreement_id") REFERENCES "public"."role_agreements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_schedules" ADD CONSTRAINT "week_schedules_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_schedules" ADD CONSTRAINT "week_schedules_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_schedules" ADD CONSTRAINT "week_schedules_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_events" ADD CONSTRAINT "role_events_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_events" ADD CONSTRAINT "role_events_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_events" ADD CONSTRAINT "role_events_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_checks" ADD CONSTRAINT "self_checks_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_meetings" ADD CONSTRAINT "peer_meetings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_meetings" ADD CONSTRAINT "peer_meetings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_validations" ADD CONSTRAINT "session_validations_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_validations" ADD CONSTRAINT "session_validations_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_validations" ADD CONSTRAINT "session_validations_session_id_fk" FOREIGN KEY ("region_id","session_id") REFERENCES "public"."sessions"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_validations" ADD CONSTRAINT "session_validations_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_plans" ADD CONSTRAINT "supervision_plans_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_plans" ADD CONSTRAINT "supervision_plans_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_plans" ADD CONSTRAINT "supervision_plans_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_requests" ADD CONSTRAINT "supervision_requests_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_requests" ADD CONSTRAINT "supervision_requests_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_requests" ADD CONSTRAINT "supervision_requests_placement_id_fk" FOREIGN KEY ("region_id","placement_id") REFERENCES "public"."placements"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_requests" ADD CONSTRAINT "supervision_requests_replied_by_id_fk" FOREIGN KEY ("region_id","replied_by_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_absences" ADD CONSTRAINT "supervisor_absences_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_absences" ADD CONSTRAINT "supervisor_absences_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_absences" ADD CONSTRAINT "supervisor_absences_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisor_absences" ADD CONSTRAINT "supervisor_absences_cover_person_id_fk" FOREIGN KEY ("region_id","cover_person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_counts" ADD CONSTRAINT "team_counts_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_counts" ADD CONSTRAINT "team_counts_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_counts" ADD CONSTRAINT "team_counts_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_movement_sessions" ADD CONSTRAINT "user_movement_sessions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_movement_sessions" ADD CONSTRAINT "user_movement_sessions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_movement_sessions" ADD CONSTRAINT "user_movement_sessions_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_stages" ADD CONSTRAINT "workplace_stages_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_stages" ADD CONSTRAINT "workplace_stages_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_stages" ADD CONSTRAINT "workplace_stages_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_tasks" ADD CONSTRAINT "workplace_tasks_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_tasks" ADD CONSTRAINT "workplace_tasks_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_tasks" ADD CONSTRAINT "workplace_tasks_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handovers_recorded_by_change_idx" ON "handovers" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "handovers_from_placement_id_idx" ON "handovers" USING btree ("region_id","from_placement_id");--> statement-breakpoint
CREATE INDEX "handovers_to_placement_id_idx" ON "handovers" USING btree ("region_id","to_placement_id");--> statement-breakpoint
CREATE INDEX "placement_meetings_recorded_by_change_idx" ON "placement_meetings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "placement_meetings_placement_id_idx" ON "placement_meetings" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "register_extracts_recorded_by_change_idx" ON "register_extracts" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "register_extracts_placement_id_idx" ON "register_extracts" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "role_descriptions_recorded_by_change_idx" ON "role_descriptions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "role_descriptions_placement_id_idx" ON "role_descriptions" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "role_descriptions_role_agreement_id_idx" ON "role_descriptions" USING btree ("region_id","role_agreement_id");--> statement-breakpoint
CREATE INDEX "week_schedules_recorded_by_change_idx" ON "week_schedules" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "week_schedules_placement_id_idx" ON "week_schedules" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "activities_recorded_by_change_idx" ON "activities" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "activities_placement_id_idx" ON "activities" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "role_events_recorded_by_change_idx" ON "role_events" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "role_events_placement_id_idx" ON "role_events" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "self_checks_recorded_by_change_idx" ON "self_checks" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "self_checks_placement_id_idx" ON "self_checks" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "peer_meetings_recorded_by_change_idx" ON "peer_meetings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "session_validations_recorded_by_change_idx" ON "session_validations" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "session_validations_session_id_idx" ON "session_validations" USING btree ("region_id","session_id");--> statement-breakpoint
CREATE INDEX "session_validations_person_id_idx" ON "session_validations" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "supervision_plans_recorded_by_change_idx" ON "supervision_plans" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "supervision_plans_placement_id_idx" ON "supervision_plans" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "supervision_requests_recorded_by_change_idx" ON "supervision_requests" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "supervision_requests_placement_id_idx" ON "supervision_requests" USING btree ("region_id","placement_id");--> statement-breakpoint
CREATE INDEX "supervision_requests_replied_by_id_idx" ON "supervision_requests" USING btree ("region_id","replied_by_id");--> statement-breakpoint
CREATE INDEX "supervisor_absences_recorded_by_change_idx" ON "supervisor_absences" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "supervisor_absences_person_id_idx" ON "supervisor_absences" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "supervisor_absences_cover_person_id_idx" ON "supervisor_absences" USING btree ("region_id","cover_person_id");--> statement-breakpoint
CREATE INDEX "team_counts_recorded_by_change_idx" ON "team_counts" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "team_counts_workplace_id_idx" ON "team_counts" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "user_movement_sessions_recorded_by_change_idx" ON "user_movement_sessions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "user_movement_sessions_workplace_id_idx" ON "user_movement_sessions" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "workplace_stages_recorded_by_change_idx" ON "workplace_stages" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "workplace_stages_workplace_id_idx" ON "workplace_stages" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "workplace_tasks_recorded_by_change_idx" ON "workplace_tasks" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "workplace_tasks_workplace_id_idx" ON "workplace_tasks" USING btree ("region_id","workplace_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'workplace_stages', 'team_counts', 'workplace_tasks', 'user_movement_sessions', 'role_descriptions',
    'placement_meetings', 'week_schedules', 'register_extracts', 'handovers', 'supervision_plans',
    'supervision_requests', 'supervisor_absences', 'session_validations', 'peer_meetings', 'activities',
    'role_events', 'self_checks'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
