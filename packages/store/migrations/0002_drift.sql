DROP INDEX "audit_log_subject_set_idx";--> statement-breakpoint
CREATE INDEX "audit_log_subject_set_idx" ON "audit_log" USING btree ("region_id","subject_set","sequence");