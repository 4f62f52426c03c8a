CREATE TABLE "fault_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "fault_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"fault_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"forum_id" uuid,
	"answer" text,
	CONSTRAINT "fault_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "forum_meetings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forum_meetings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"forum_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"cancelled" boolean NOT NULL,
	"minutes_sent_on" "civil_day",
	"minutes_received_on" "civil_day",
	CONSTRAINT "forum_meetings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "forum_points" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forum_points_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"meeting_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "forum_points_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "forums" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "forums_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"workplace_ids" uuid[] NOT NULL,
	"manager_id" uuid,
	"every_days" integer,
	CONSTRAINT "forums_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "point_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "point_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"point_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	"owner_id" uuid,
	"answer" text,
	"meeting_id" uuid,
	CONSTRAINT "point_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "body_decisions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "body_decisions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"body_id" uuid NOT NULL,
	"decided_on" "civil_day" NOT NULL,
	"matter" text NOT NULL,
	"goal_id" uuid,
	CONSTRAINT "body_decisions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "body_meetings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "body_meetings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"body_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	CONSTRAINT "body_meetings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "cooperation_agreements" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "cooperation_agreements_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"name" text NOT NULL,
	"party_ids" uuid[] NOT NULL,
	CONSTRAINT "cooperation_agreements_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "governance_bodies" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "governance_bodies_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "governance_bodies_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "mandate_phases" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mandate_phases_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"mandate_id" uuid NOT NULL,
	"phase" text NOT NULL,
	CONSTRAINT "mandate_phases_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "published_figures" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "published_figures_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"figure" text NOT NULL,
	"value" integer NOT NULL,
	"quality" text NOT NULL,
	"published_on" "civil_day" NOT NULL,
	"published_in" text,
	CONSTRAINT "published_figures_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "responsibilities" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "responsibilities_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"organisation_id" uuid NOT NULL,
	"matter" text NOT NULL,
	CONSTRAINT "responsibilities_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "agreed_posts" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "agreed_posts_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"workplace_id" uuid NOT NULL,
	"posts" integer NOT NULL,
	"agreed_on" "civil_day" NOT NULL,
	"funded_on" "civil_day",
	"withdrawn_on" "civil_day",
	CONSTRAINT "agreed_posts_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "application_steps" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "application_steps_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"application_id" uuid NOT NULL,
	"step" text NOT NULL,
	"on" "civil_day" NOT NULL,
	CONSTRAINT "application_steps_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "applications_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"source" text NOT NULL,
	"applied_on" "civil_day" NOT NULL,
	CONSTRAINT "applications_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "attendances" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "attendances_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"training_day_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" "civil_day" NOT NULL,
	CONSTRAINT "attendances_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "cohort_plans" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "cohort_plans_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"ordered_on" "civil_day" NOT NULL,
	"team_id" uuid,
	"seats" integer NOT NULL,
	"opened_on" "civil_day",
	"apply_by" "civil_day",
	"called_off_on" "civil_day",
	CONSTRAINT "cohort_plans_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "gatherings" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "gatherings_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"invited_ids" uuid[] NOT NULL,
	"attendee_ids" uuid[] NOT NULL,
	CONSTRAINT "gatherings_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "graduate_contacts" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "graduate_contacts_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"person_id" uuid NOT NULL,
	"on" "civil_day" NOT NULL,
	CONSTRAINT "graduate_contacts_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "seat_workplaces" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "seat_workplaces_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"seat_id" uuid NOT NULL,
	"workplace_id" uuid NOT NULL,
	CONSTRAINT "seat_workplaces_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "training_days" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "training_days_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"cohort_id" uuid NOT NULL,
	"held_on" "civil_day" NOT NULL,
	"practical" boolean NOT NULL,
	CONSTRAINT "training_days_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
CREATE TABLE "training_exceptions" (
	"region_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ordinal" bigint GENERATED ALWAYS AS IDENTITY (sequence name "training_exceptions_ordinal_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"recorded_by_change" uuid NOT NULL,
	"withdrawn_by_change" uuid,
	"from" "civil_day" NOT NULL,
	"until" "civil_day",
	"gate" text NOT NULL,
	"cohort_id" uuid,
	"person_id" uuid,
	"decided_by" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "training_exceptions_pkey" PRIMARY KEY("region_id","id")
);
--> statement-breakpoint
ALTER TABLE "fault_steps" ADD CONSTRAINT "fault_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fault_steps" ADD CONSTRAINT "fault_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fault_steps" ADD CONSTRAINT "fault_steps_fault_id_fk" FOREIGN KEY ("region_id","fault_id") REFERENCES "public"."system_faults"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fault_steps" ADD CONSTRAINT "fault_steps_forum_id_fk" FOREIGN KEY ("region_id","forum_id") REFERENCES "public"."forums"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_meetings" ADD CONSTRAINT "forum_meetings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_meetings" ADD CONSTRAINT "forum_meetings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_meetings" ADD CONSTRAINT "forum_meetings_forum_id_fk" FOREIGN KEY ("region_id","forum_id") REFERENCES "public"."forums"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_points" ADD CONSTRAINT "forum_points_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_points" ADD CONSTRAINT "forum_points_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_points" ADD CONSTRAINT "forum_points_meeting_id_fk" FOREIGN KEY ("region_id","meeting_id") REFERENCES "public"."forum_meetings"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forums" ADD CONSTRAINT "forums_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forums" ADD CONSTRAINT "forums_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forums" ADD CONSTRAINT "forums_manager_id_fk" FOREIGN KEY ("region_id","manager_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_steps" ADD CONSTRAINT "point_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_steps" ADD CONSTRAINT "point_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_steps" ADD CONSTRAINT "point_steps_point_id_fk" FOREIGN KEY ("region_id","point_id") REFERENCES "public"."forum_points"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_steps" ADD CONSTRAINT "point_steps_owner_id_fk" FOREIGN KEY ("region_id","owner_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_steps" ADD CONSTRAINT "point_steps_meeting_id_fk" FOREIGN KEY ("region_id","meeting_id") REFERENCES "public"."forum_meetings"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_body_id_fk" FOREIGN KEY ("region_id","body_id") REFERENCES "public"."governance_bodies"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_decisions" ADD CONSTRAINT "body_decisions_goal_id_fk" FOREIGN KEY ("region_id","goal_id") REFERENCES "public"."goals"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_meetings" ADD CONSTRAINT "body_meetings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_meetings" ADD CONSTRAINT "body_meetings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_meetings" ADD CONSTRAINT "body_meetings_body_id_fk" FOREIGN KEY ("region_id","body_id") REFERENCES "public"."governance_bodies"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_agreements" ADD CONSTRAINT "cooperation_agreements_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_agreements" ADD CONSTRAINT "cooperation_agreements_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governance_bodies" ADD CONSTRAINT "governance_bodies_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_phases" ADD CONSTRAINT "mandate_phases_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_phases" ADD CONSTRAINT "mandate_phases_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_phases" ADD CONSTRAINT "mandate_phases_mandate_id_fk" FOREIGN KEY ("region_id","mandate_id") REFERENCES "public"."mandates"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_figures" ADD CONSTRAINT "published_figures_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responsibilities" ADD CONSTRAINT "responsibilities_organisation_id_fk" FOREIGN KEY ("region_id","organisation_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_posts" ADD CONSTRAINT "agreed_posts_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_posts" ADD CONSTRAINT "agreed_posts_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_posts" ADD CONSTRAINT "agreed_posts_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreed_posts" ADD CONSTRAINT "agreed_posts_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_application_id_fk" FOREIGN KEY ("region_id","application_id") REFERENCES "public"."applications"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_training_day_id_fk" FOREIGN KEY ("region_id","training_day_id") REFERENCES "public"."training_days"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_team_id_fk" FOREIGN KEY ("region_id","team_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gatherings" ADD CONSTRAINT "gatherings_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graduate_contacts" ADD CONSTRAINT "graduate_contacts_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graduate_contacts" ADD CONSTRAINT "graduate_contacts_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graduate_contacts" ADD CONSTRAINT "graduate_contacts_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_workplaces" ADD CONSTRAINT "seat_workplaces_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_workplaces" ADD CONSTRAINT "seat_workplaces_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_workplaces" ADD CONSTRAINT "seat_workplaces_seat_id_fk" FOREIGN KEY ("region_id","seat_id") REFERENCES "public"."seats"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_workplaces" ADD CONSTRAINT "seat_workplaces_workplace_id_fk" FOREIGN KEY ("region_id","workplace_id") REFERENCES "public"."organisations"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_days" ADD CONSTRAINT "training_days_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_days" ADD CONSTRAINT "training_days_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_days" ADD CONSTRAINT "training_days_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_exceptions" ADD CONSTRAINT "training_exceptions_recorded_by_change_fk" FOREIGN KEY ("region_id","recorded_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_exceptions" ADD CONSTRAINT "training_exceptions_withdrawn_by_change_fk" FOREIGN KEY ("region_id","withdrawn_by_change") REFERENCES "public"."changes"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_exceptions" ADD CONSTRAINT "training_exceptions_cohort_id_fk" FOREIGN KEY ("region_id","cohort_id") REFERENCES "public"."cohorts"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_exceptions" ADD CONSTRAINT "training_exceptions_person_id_fk" FOREIGN KEY ("region_id","person_id") REFERENCES "public"."people"("region_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fault_steps_recorded_by_change_idx" ON "fault_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "fault_steps_fault_id_idx" ON "fault_steps" USING btree ("region_id","fault_id");--> statement-breakpoint
CREATE INDEX "fault_steps_forum_id_idx" ON "fault_steps" USING btree ("region_id","forum_id");--> statement-breakpoint
CREATE INDEX "forum_meetings_recorded_by_change_idx" ON "forum_meetings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forum_meetings_forum_id_idx" ON "forum_meetings" USING btree ("region_id","forum_id");--> statement-breakpoint
CREATE INDEX "forum_points_recorded_by_change_idx" ON "forum_points" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forum_points_meeting_id_idx" ON "forum_points" USING btree ("region_id","meeting_id");--> statement-breakpoint
CREATE INDEX "forums_recorded_by_change_idx" ON "forums" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "forums_manager_id_idx" ON "forums" USING btree ("region_id","manager_id");--> statement-breakpoint
CREATE INDEX "point_steps_recorded_by_change_idx" ON "point_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "point_steps_point_id_idx" ON "point_steps" USING btree ("region_id","point_id");--> statement-breakpoint
CREATE INDEX "point_steps_owner_id_idx" ON "point_steps" USING btree ("region_id","owner_id");--> statement-breakpoint
CREATE INDEX "point_steps_meeting_id_idx" ON "point_steps" USING btree ("region_id","meeting_id");--> statement-breakpoint
CREATE INDEX "body_decisions_recorded_by_change_idx" ON "body_decisions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "body_decisions_body_id_idx" ON "body_decisions" USING btree ("region_id","body_id");--> statement-breakpoint
CREATE INDEX "body_decisions_goal_id_idx" ON "body_decisions" USING btree ("region_id","goal_id");--> statement-breakpoint
CREATE INDEX "body_meetings_recorded_by_change_idx" ON "body_meetings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "body_meetings_body_id_idx" ON "body_meetings" USING btree ("region_id","body_id");--> statement-breakpoint
CREATE INDEX "cooperation_agreements_recorded_by_change_idx" ON "cooperation_agreements" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "governance_bodies_recorded_by_change_idx" ON "governance_bodies" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "mandate_phases_recorded_by_change_idx" ON "mandate_phases" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "mandate_phases_mandate_id_idx" ON "mandate_phases" USING btree ("region_id","mandate_id");--> statement-breakpoint
CREATE INDEX "published_figures_recorded_by_change_idx" ON "published_figures" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "responsibilities_recorded_by_change_idx" ON "responsibilities" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "responsibilities_organisation_id_idx" ON "responsibilities" USING btree ("region_id","organisation_id");--> statement-breakpoint
CREATE INDEX "agreed_posts_recorded_by_change_idx" ON "agreed_posts" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "agreed_posts_cohort_id_idx" ON "agreed_posts" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "agreed_posts_workplace_id_idx" ON "agreed_posts" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "application_steps_recorded_by_change_idx" ON "application_steps" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "application_steps_application_id_idx" ON "application_steps" USING btree ("region_id","application_id");--> statement-breakpoint
CREATE INDEX "applications_recorded_by_change_idx" ON "applications" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "applications_cohort_id_idx" ON "applications" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "applications_person_id_idx" ON "applications" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "attendances_recorded_by_change_idx" ON "attendances" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "attendances_training_day_id_idx" ON "attendances" USING btree ("region_id","training_day_id");--> statement-breakpoint
CREATE INDEX "attendances_person_id_idx" ON "attendances" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "cohort_plans_recorded_by_change_idx" ON "cohort_plans" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "cohort_plans_cohort_id_idx" ON "cohort_plans" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "cohort_plans_team_id_idx" ON "cohort_plans" USING btree ("region_id","team_id");--> statement-breakpoint
CREATE INDEX "gatherings_recorded_by_change_idx" ON "gatherings" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "gatherings_cohort_id_idx" ON "gatherings" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "graduate_contacts_recorded_by_change_idx" ON "graduate_contacts" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "graduate_contacts_person_id_idx" ON "graduate_contacts" USING btree ("region_id","person_id");--> statement-breakpoint
CREATE INDEX "seat_workplaces_recorded_by_change_idx" ON "seat_workplaces" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "seat_workplaces_seat_id_idx" ON "seat_workplaces" USING btree ("region_id","seat_id");--> statement-breakpoint
CREATE INDEX "seat_workplaces_workplace_id_idx" ON "seat_workplaces" USING btree ("region_id","workplace_id");--> statement-breakpoint
CREATE INDEX "training_days_recorded_by_change_idx" ON "training_days" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "training_days_cohort_id_idx" ON "training_days" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "training_exceptions_recorded_by_change_idx" ON "training_exceptions" USING btree ("region_id","recorded_by_change");--> statement-breakpoint
CREATE INDEX "training_exceptions_cohort_id_idx" ON "training_exceptions" USING btree ("region_id","cohort_id");--> statement-breakpoint
CREATE INDEX "training_exceptions_person_id_idx" ON "training_exceptions" USING btree ("region_id","person_id");--> statement-breakpoint
-- From here by hand: row-level security, on and forced, keyed on the region; records are added and amended, never removed.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'cohort_plans', 'agreed_posts', 'training_exceptions', 'applications', 'application_steps', 'seat_workplaces',
    'training_days', 'attendances', 'gatherings', 'graduate_contacts', 'mandate_phases', 'cooperation_agreements',
    'responsibilities', 'governance_bodies', 'body_meetings', 'body_decisions', 'published_figures', 'forums',
    'fault_steps', 'forum_meetings', 'forum_points', 'point_steps'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_region ON %I TO brygga_app
      USING (region_id = (SELECT app_region())) WITH CHECK (region_id = (SELECT app_region()))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO brygga_app', name);
  END LOOP;
END $$;
