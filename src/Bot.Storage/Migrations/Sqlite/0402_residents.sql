-- Ids that more than one person could have: those that departments' pages gave (shared by conversations of the web), and what carriers send of callers
-- who withhold their number. What one of them linked joined all who had the id; now each of their conversations is somebody's own.
DELETE FROM linked_residents
WHERE resident_id IN (SELECT resident_id FROM conversations WHERE channel = 'directline' GROUP BY resident_id HAVING COUNT(*) > 1)
  OR (resident_id LIKE 'tel:%' AND (resident_id NOT LIKE 'tel:+%' OR resident_id IN ('tel:+7378742833', 'tel:+2562533', 'tel:+8656696', 'tel:+266696687', 'tel:+86282452253', 'tel:+7748283')));

UPDATE conversations SET resident_id = id || ':' || resident_id
WHERE channel = 'directline' AND resident_id <> 'erased'
  AND resident_id IN (SELECT resident_id FROM conversations WHERE channel = 'directline' GROUP BY resident_id HAVING COUNT(*) > 1);

UPDATE conversations SET resident_id = channel || ':' || channel_key
WHERE resident_id LIKE 'tel:%' AND (resident_id NOT LIKE 'tel:+%' OR resident_id IN ('tel:+7378742833', 'tel:+2562533', 'tel:+8656696', 'tel:+266696687', 'tel:+86282452253', 'tel:+7748283'));
